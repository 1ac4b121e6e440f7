"""A program that opens a dialog, has a reason typed into it, and waits to be killed.

python -m tests.ui.killed_typing FOLDER TEXT
"""

import sys
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.drafting import DATABASE, dialog_on
from ui.application import application_of, install_language
from ui.drafts import DraftStore, use_drafts


def main(folder, text):
    """Type *text*, say so once it is kept, and wait."""
    application = application_of(["typing"])
    install_language(application, "en")
    use_drafts(DraftStore(Path(folder), DATABASE))
    owner = QWidget()
    dialog = dialog_on(owner)
    dialog.open()
    QTest.keyClicks(dialog.form.field("why"), text)
    while not list(Path(folder).glob("*.json")):
        application.processEvents()
    sys.stdout.write("typed\n")
    sys.stdout.flush()
    application.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
