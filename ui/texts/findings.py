"""What another instance or a review found, on the screen (RULES.md §8)."""

from PySide6.QtCore import QCoreApplication

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate


def finding_text(finding: str) -> str:
    """A result or grade, alone (改判) or behind its stage (二审改判); others stay as they are."""
    results = _results()
    if finding in results:
        return results[finding]
    for stage, name in _stages().items():
        if (result := finding.removeprefix(stage)) in results and result != finding:
            text = translate("Finding", "{stage}: {result}")
            return text.format(stage=name, result=results[result])
    return finding


def _results() -> dict[str, str]:
    return {
        "改判": translate("Finding", "changed"),
        "部分改判": translate("Finding", "changed in part"),
        "发回": translate("Finding", "sent back"),
        "指令审理": translate("Finding", "ordered to be heard"),
        "优秀": translate("Finding", "excellent"),
        "合格": translate("Finding", "passed"),
        "瑕疵": translate("Finding", "flawed"),
        "不合格": translate("Finding", "failed"),
    }


def _stages() -> dict[str, str]:
    return {
        "二审": translate("Finding", "second instance"),
        "再审": translate("Finding", "retrial"),
        "评查": translate("Finding", "review"),
    }
