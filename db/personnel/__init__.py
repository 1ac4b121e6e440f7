"""The personnel file (干部人事、业绩档案): what is kept of people besides the roster.

``file`` reads one person's whole file; ``records``, ``details``, ``teams`` and ``sensitive``
write it; ``honours`` is the register of honours from outside, ``vetoes`` proposes what a sanction
gives a reason for, ``reminders`` says what is due. Every write is one transaction with its author,
and is taken back by ``db.history.undo`` with the token it gives. Sessions are the caller's.
"""
