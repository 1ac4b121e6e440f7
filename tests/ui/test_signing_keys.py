"""The court's keys by clicks, on both engines; and issuing with them, without, and with a wrong
passphrase."""

from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from db import keys
from db.audit import entries
from db.award_proposals import add_by_hand, decide, nominees
from db.certificate_codes import Verdict, check_code, code_of
from db.connection import close_database, open_database, session
from db.register_list import certificates, paper_of
from tests.conftest import _engines, _note_engine
from tests.db.rows import add_person
from tests.ui.awards import DAY, YEAR, name_court
from tests.ui.court import ACT, QUARTER
from tests.ui.quarters import do_at_once
from ui.dialogs.key_file_dialog import KeyFileDialog
from ui.dialogs.key_make_dialog import KeyMakeDialog
from ui.dialogs.key_passphrase_dialog import KeyPassphraseDialog
from ui.dialogs.key_strength import strength_text
from ui.dialogs.key_unlock_dialog import KeyUnlockDialog
from ui.dialogs.key_unsigned_dialog import KeyUnsignedDialog
from ui.dialogs.reason_dialog import ReasonDialog
from ui.pages.awards_page import AwardsPage
from ui.pages.page import SIGNING_KEYS
from ui.pages.settings_page import SettingsPage
from ui.wiring.awards import Awards
from ui.wiring.keys import KEPT, Keys
from ui.wiring.settings import CourtDesk

Mouse = Qt.MouseButton.LeftButton
WORDS = "青石巷 有风 七点"


@pytest.fixture(autouse=True)
def nothing_kept():
    KEPT.forget()
    yield
    KEPT.forget()


@pytest.fixture(scope="module", params=_engines())
def kept_url(request, tmp_path_factory):
    """One database a module on each engine: making one takes longer than most tests."""
    if request.param == "sqlite":
        yield str(tmp_path_factory.mktemp("keys") / "court.sqlite")
        return
    server = request.getfixturevalue("postgresql_server")
    name = server.create_database()
    yield server.url(name)
    server.drop_database(name)


@pytest.fixture
def database(kept_url, request):
    _note_engine(request, kept_url.split(":")[0] if "://" in kept_url else "sqlite")
    open_database(kept_url)
    yield kept_url
    with session():
        keys.SigningKey.delete().execute()
    close_database()


@pytest.fixture
def own_database(tmp_path):
    open_database(str(tmp_path / "court.sqlite"))
    yield str(tmp_path / "court.sqlite")
    close_database()


@pytest.fixture
def page(qtbot, english, database, session_of_court):
    made = SettingsPage(CourtDesk(session_of_court), session_of_court.settings)
    qtbot.addWidget(made)
    made.resize(1160, 700)
    made.show()
    made.show_quarter(QUARTER)
    made.show_subject(SIGNING_KEYS)
    return made


@pytest.fixture
def session_of_court(settings):
    from tests.ui.court import session_of

    return session_of(settings)


def known():
    with session():
        return keys.court_keys()


def make_key(qtbot, page, label="示法区人民法院 2024", words=WORDS):
    qtbot.mouseClick(page.keys.make, Mouse)
    dialog = page.findChild(KeyMakeDialog)
    dialog.form.field("label").setText(label)
    dialog.passphrase.setText(words)
    dialog.again.setText(words)
    qtbot.mouseClick(dialog.ok, Mouse)


def choose(page, file):
    dialog = page.window().findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(str(file))
    dialog.close()


def test_a_key_is_made_and_signs_from_then_on(qtbot, page):
    assert "unsigned" in page.keys.state.text()
    make_key(qtbot, page)
    (key,) = known()
    assert (key.label, key.signs, key.author) == ("示法区人民法院 2024", True, ACT.author)
    shown = [column.shown(key) for column in page.keys.model.columns]
    assert shown[1] == "Signs now"
    assert shown[3].replace(" ", "").lower() == key.short
    assert "示法区人民法院 2024" in page.keys.state.text()
    with session():
        keys.Signer.of(key, WORDS)


def test_a_key_is_not_made_of_a_short_or_mistyped_passphrase(qtbot, page):
    qtbot.mouseClick(page.keys.make, Mouse)
    dialog = page.findChild(KeyMakeDialog)
    dialog.form.field("label").setText("示法")
    for first, second in (("short", "short"), (WORDS, WORDS + "。")):
        dialog.passphrase.setText(first)
        dialog.again.setText(second)
        assert not dialog.ok.isEnabled()
    assert known() == ()


def test_a_backup_restores_the_key_and_needs_its_passphrase(qtbot, page, tmp_path):
    make_key(qtbot, page)
    qtbot.mouseClick(page.keys.export_backup, Mouse)
    choose(page, tmp_path / "key.pem")
    text = (tmp_path / "key.pem").read_text("ascii")
    assert text.startswith("-----BEGIN ENCRYPTED PRIVATE KEY-----")
    with session():
        keys.SigningKey.delete().execute()
    qtbot.mouseClick(page.keys.restore, Mouse)
    choose(page, tmp_path / "key.pem")
    dialog = page.findChild(KeyFileDialog)
    dialog.form.field("label").setText("示法")
    dialog.passphrase.setText("not this one")
    qtbot.mouseClick(dialog.ok, Mouse)
    assert "does not open" in dialog.refusal_text()
    assert known() == ()
    dialog.passphrase.setText(WORDS)
    qtbot.mouseClick(dialog.ok, Mouse)
    assert [key.signs for key in known()] == [True]


def test_another_courts_public_key_checks_only(qtbot, page, tmp_path):
    make_key(qtbot, page)
    qtbot.mouseClick(page.keys.export_public, Mouse)
    choose(page, tmp_path / "public.pem")
    with session():
        keys.SigningKey.delete().execute()
    qtbot.mouseClick(page.keys.add_public, Mouse)
    choose(page, tmp_path / "public.pem")
    dialog = page.findChild(KeyFileDialog)
    dialog.form.field("label").setText("邻法区人民法院")
    qtbot.mouseClick(dialog.ok, Mouse)
    (key,) = known()
    assert (key.label, key.signs) == ("邻法区人民法院", False)
    enabled = [made.isEnabled() for made in page.keys.buttons()[4:]]
    assert enabled == [True, False, False, False]


def test_a_file_that_is_no_key_is_told_in_one_sentence(qtbot, page, tmp_path):
    (tmp_path / "notes.pem").write_text("nothing of the kind", "utf-8")
    qtbot.mouseClick(page.keys.add_public, Mouse)
    with qtbot.waitSignal(page.failed) as failed:
        choose(page, tmp_path / "notes.pem")
    assert failed.args[0].code == "NOT_A_KEY"
    assert page.findChild(KeyFileDialog) is None


def test_the_passphrase_is_changed_and_the_key_retired(qtbot, page):
    make_key(qtbot, page)
    qtbot.mouseClick(page.keys.change, Mouse)
    dialog = page.findChild(KeyPassphraseDialog)
    dialog.old.setText(WORDS)
    dialog.new.setText("另有 新词 三个")
    dialog.again.setText("另有 新词 三个")
    qtbot.mouseClick(dialog.ok, Mouse)
    with session():
        keys.Signer.of(known()[0], "另有 新词 三个")
    qtbot.mouseClick(page.keys.retire, Mouse)
    reason = page.findChild(ReasonDialog)
    reason.form.field("why").setText("经办人调离")
    qtbot.mouseClick(reason.ok, Mouse)
    with session():
        assert keys.signing_key() is None
        assert entries(known()[0].fingerprint)[-1].detail["why"] == "经办人调离"
    assert not page.keys.retire.isEnabled()


def test_the_hint_counts_what_is_hard_to_guess():
    assert strength_text("1234567") == ""
    said = [strength_text(text).split(":")[0] for text in ("12345678", "aaaaaaaaaaaa")]
    assert said == ["Weak", "Weak"]
    assert strength_text("Linden-harbour-47-oboe") == "Strong."


def issuing_page(qtbot):
    name_court()
    with session():
        for number in ("J1", "J2"):
            add_person(number)
            add_by_hand("MODEL", YEAR, number, "会议推荐", ACT)
        decide([one.id for one in nominees("MODEL", YEAR)], DAY, "示法〔2024〕3号", ACT)
    page = AwardsPage(Awards(ACT.author, lambda: ACT))
    qtbot.addWidget(page)
    page.job_requested.connect(do_at_once)
    page.show()
    page.show_quarter(QUARTER)
    with session():
        chosen = nominees("MODEL", YEAR)
    from db.awards import award_of

    with session():
        page.acts.show_list(award_of("MODEL"), YEAR)
    page.acts.choose(chosen, None)
    return page


def issued():
    with session():
        return certificates()


def test_issuing_asks_once_and_signs_what_it_issues(qtbot, english, database):
    with session():
        keys.make_key("示法区人民法院", WORDS, ACT)
    page = issuing_page(qtbot)
    page.acts.issue()
    dialog = page.findChild(KeyUnlockDialog)
    dialog.passphrase.setText("not this one")
    qtbot.mouseClick(dialog.ok, Mouse)
    assert "does not open" in dialog.refusal_text()
    assert issued() == []
    dialog.passphrase.setText(WORDS)
    qtbot.mouseClick(dialog.ok, Mouse)
    assert len(issued()) == 2
    with session():
        for line in certificates():
            assert check_code(code_of(line)).verdict is Verdict.GENUINE
            page_text = PdfReader(BytesIO(paper_of(line.id))).pages[0].extract_text()
            assert line.recipient in page_text.replace(" ", "")
    assert Keys(ACT.author, lambda: ACT).signing().unlocked
    Keys(ACT.author, lambda: ACT).forget()
    assert not Keys(ACT.author, lambda: ACT).signing().unlocked


def test_without_a_key_it_warns_and_issues_unsigned(qtbot, english, own_database):
    page = issuing_page(qtbot)
    page.acts.issue()
    assert issued() == []
    qtbot.mouseClick(page.findChild(KeyUnsignedDialog).unsigned, Mouse)
    assert [line.signature for line in issued()] == [None, None]


def test_a_key_made_on_the_way_signs_at_once(qtbot, english, own_database):
    page = issuing_page(qtbot)
    page.acts.issue()
    qtbot.mouseClick(page.findChild(KeyUnsignedDialog).make, Mouse)
    dialog = page.findChild(KeyMakeDialog)
    dialog.form.field("label").setText("示法区人民法院")
    dialog.passphrase.setText(WORDS)
    dialog.again.setText(WORDS)
    qtbot.mouseClick(dialog.ok, Mouse)
    assert all(line.signature for line in issued())
    assert len(issued()) == 2


def test_nothing_is_issued_where_the_job_cannot_open_the_key(own_database):
    from reports.progress import unheard
    from ui.wiring.issuing import issue_all

    with session():
        keys.make_key("示法区人民法院", WORDS, ACT)
        add_person("J1")
        add_by_hand("MODEL", YEAR, "J1", "会议推荐", ACT)
        (one,) = nominees("MODEL", YEAR)
        decide([one.id], DAY, "示法〔2024〕3号", ACT)
    for passphrase, code in ((None, "KEY_LOCKED"), ("not this one", "WRONG_PASSPHRASE")):
        with pytest.raises(keys.DatabaseError) as caught:
            issue_all(own_database, [one.id], None, ACT, unheard, passphrase)
        assert caught.value.code == code
    assert issued() == []
