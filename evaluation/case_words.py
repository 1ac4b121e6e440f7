"""The words case numbers are built of: provinces, kinds of case, stages, marks of other bodies."""

import re

# One character a province; 兵 is the corps in Xinjiang, 军 the military courts, 某 a masked court.
PROVINCES = "京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔贵云藏陕甘青宁新兵军某"
SUPREME = "最高法"

# The type words in force since 2016; an unlisted one is possible and only worth a warning.
_LISTED = """
    刑初 刑终 刑再 刑申 刑监 刑抗 刑复 刑核 刑更 刑更备 刑更监 刑医 刑医复 刑医解 刑医监
    刑没 刑没终 刑没监 刑他 刑辖 刑附民初 刑附民终
    民初 民终 民再 民申 民监 民抗 民特 民特监 民撤 民催 民督 民督监 民他 民辖 民辖终 民辖监
    民保令 民保更 民诉前调 诉前调 诉前调确 诉前调书
    行初 行终 行再 行申 行监 行抗 行审 行审复 行他 行辖 行辖终
    行赔初 行赔终 行赔再 行赔申 行赔监 行赔抗 行赔他
    法赔 委赔 委赔监 委赔提 委赔再 委赔他 司惩 司惩复
    司救刑 司救民 司救行 司救赔 司救执 司救访 司救他
    认台 认港 认澳 认复 认他 协外认 协外他 财保 行保 证保 民保
    执 执恢 执保 执异 执复 执监 执协 执他 执恢异
    强清 清申 清终 清监 破 破申 破终 破监 破他
"""
TYPE_WORDS = frozenset(_LISTED.split())

# How the letters of an uncoded number end: the matter first, the stage last.
_MATTER = "刑民行执商知经赔破"
_LONG_HEADS = "委赔|法赔|法委赔|审监|司救|司惩|强清|清(?=[申终算预(])|海(?=[初终再申])"
_HEAD = rf"(?:[{_MATTER}立诉财证辖认调监涉狱确]|{_LONG_HEADS})"
_STAGE = (
    "初终再申监抗提复核执异恢保破赔辖管督催特调确减假释限他立重请审撤清救惩更医没信告外协裁"
    "商事令书解备级先诉速委仲认受预罚拘议建"
)
_BRACKET = r"\([一-鿿]{1,4}\)"
_INNER = "一二三四五六七八九十0-9未少附前台港澳自公简非涉环海金家交房劳"
_BETWEEN = rf"(?:[{_MATTER}{_STAGE}{_INNER}]|{_BRACKET})"
_ALONE = "执|破|赔|监|审监|委赔|法赔|清|知?行|司[惩救罚拘]"
_TYPE = rf"{_HEAD}{_BETWEEN}{{0,7}}?(?:[{_STAGE}]|{_BRACKET})|{_ALONE}"
# Behind 法 a number may name its matter alone, as the maritime courts do.
_AFTER_COURT = (
    rf"(?<=法)(?:海商|海事|[商事海限初确保立劳减假赔清罚拘督催特申再]){_BETWEEN}{{0,4}}?[{_STAGE}]?"
)

TYPE = re.compile(rf"(?P<special>知?)(?P<type>{_TYPE})")
SUPREME_TYPE = re.compile(
    rf"(?P<court>)(?P<special>知?)(?P<type>[{_MATTER}][一二三四五六]?[{_STAGE}]{{1,3}}|执|行)"
)
LEGACY = re.compile(
    rf"(?P<court>(?:[一-鿿]|{_BRACKET}){{1,9}}?)(?P<special>知?)(?P<type>{_TYPE}|{_AFTER_COURT})"
)
# A number without any court is the Supreme Court's own only with one of its stages.
HIGH_STAGES = "申监提再终抗复核辖他"
COURTLESS = re.compile(rf"(?P<court>)(?P<special>知?)(?P<type>{_TYPE})")
BRACKETED = re.compile(_BRACKET)

# Prosecutors, police, notaries, arbitrators, offices and banks number their papers much alike.
OTHER_BODY = re.compile(
    "检|公证|证[内外经民]|证$|证字|仲字|仲案|仲裁|(?<![民商外一二三四五])仲$|人社|劳[社险人]|政复|行复|民复|复决|终止决"
    "|城管|公安|.公刑[立拘鉴诉]|税|工商|市监|食药|商评|规划|国土|国资|自然资|发改|旧改|银[承贷借抵保质信]|鉴|估|评|征|拆"
    "|(?<![法司])罚|决|告知|告诫|社[认监]|承$|政房|资字|[发释][(]|办[(]|公[(]"
)
