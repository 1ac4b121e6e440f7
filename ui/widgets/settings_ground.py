"""What a section of the settings stands on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QWidget


def ground_in(stack: QStackedWidget) -> QWidget:
    """What a section stands on, which scrolls where large text leaves too little room.

    It is in *stack* before anything is on it: what moves into another parent is styled anew.
    """
    made = QScrollArea(stack)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setWidgetResizable(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    body = QWidget(made)
    body.setObjectName("page")
    made.setWidget(body)
    stack.addWidget(made)
    return body


def put_on(ground: QWidget, section: QWidget) -> None:
    """Have *section* at the left of its *ground*."""
    layout = QHBoxLayout(ground)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(section, stretch=100)
    layout.addStretch(1)
