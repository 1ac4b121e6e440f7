"""Long work: it succeeds, fails or is cancelled, is heard on the window's thread, and ends."""

import threading

import pytest
from PySide6.QtCore import QObject, QThread, Slot

from tests.ui.patience import PATIENCE_S
from ui.processes import ChildFailedError, in_child
from ui.tasks import Task, TaskRunner


class Ear(QObject):
    def __init__(self):
        super().__init__()
        self.heard = []

    @Slot(object)
    def hear(self, result):
        self.heard.append((result, QThread.currentThread() is self.thread()))


@pytest.fixture
def runner(qapp):
    runner = TaskRunner()
    yield runner
    runner.shut_down()


def test_result_is_heard_on_the_thread_of_the_window(qtbot, runner):
    ear, where = Ear(), []

    def job(report):
        where.append(threading.current_thread() is threading.main_thread())
        return 42

    task = Task(job)
    task.succeeded.connect(ear.hear)
    with qtbot.waitSignal(runner.emptied):
        runner.start(task)
    assert ear.heard == [(42, True)]
    assert where == [False]


def test_progress_is_told(qtbot, runner):
    task, told = Task(lambda report: report(3, 7)), []
    task.progressed.connect(lambda done, total: told.append((done, total)))
    with qtbot.waitSignal(runner.emptied):
        runner.start(task)
    assert told == [(3, 7)]


def test_failure_is_handed_over(qtbot, runner):
    def job(report):
        raise KeyError("gone")

    task = Task(job)
    with qtbot.waitSignals([task.failed, task.finished]):
        runner.start(task)


def test_cancel_stops_at_the_next_report(qtbot, runner):
    asked, steps = threading.Event(), []

    def job(report):
        report(0, 2)
        steps.append("first")
        asked.wait(PATIENCE_S)
        report(1, 2)
        steps.append("second")

    task = Task(job)
    task.progressed.connect(task.cancel)
    with qtbot.waitSignal(task.cancelled):
        runner.start(task)
        task.cancel()
        asked.set()
    assert "second" not in steps


def test_runner_forgets_what_is_over(qtbot, runner):
    task = Task(lambda report: None)
    with qtbot.waitSignal(runner.emptied):
        runner.start(task)
    assert runner.running() == []


def count_slowly(most, report):
    for done in range(most):
        report(done, most)
    return most


def fail(report):
    raise ValueError("no")


def die(report):
    import os

    os._exit(3)


def wait_for_ever(report):
    report(0, 1)
    threading.Event().wait()


def test_child_does_the_work_and_tells():
    told = []
    assert in_child(count_slowly, 5)(lambda done, total: told.append((done, total))) == 5
    assert told[-1] == (4, 5)


def test_what_the_child_raises_is_raised_here():
    with pytest.raises(ValueError, match="no"):
        in_child(fail)(lambda done, total: None)


def test_dead_child_is_noticed():
    with pytest.raises(ChildFailedError):
        in_child(die)(lambda done, total: None)


def test_cancelled_child_is_ended(qtbot, runner):
    task = Task(in_child(wait_for_ever))
    task.progressed.connect(task.cancel)
    with qtbot.waitSignal(task.cancelled):
        runner.start(task)


def test_question_does_not_wait_behind_long_work(qtbot, runner):
    go_on = threading.Event()
    for number in range(8):
        runner.start(Task(lambda report: go_on.wait(2 * PATIENCE_S), f"long {number}"))
    question = Task(lambda report: "answer")
    with qtbot.waitSignal(question.succeeded):
        runner.start(question)
    go_on.set()
