"""The pages of the window. How to add one:

1. ``ui/pages/NAME_page.py``: a subclass of ``ui.pages.page.Page``. What it needs comes in through
   its constructor as callables (``load``, ``save``); it implements ``show_quarter(quarter)``,
   which may be called again at any time, ``show_subject(subject)`` if other pages may ask for
   something in it, ``page_actions()`` for its menu and the palette, and says what its user wants
   by the signals of ``Page``. Questions go through ``self.ask("rows", question, self._on_rows)``:
   at once where the database is a file, on another thread where it is a server. Long work:
   ``self.job_requested.emit(JobRequest(title, job, self._on_done))``; ``ui.processes.in_child``
   makes a job that runs in a child process. After storing: ``self.data_changed.emit()``, and
   ``self.noticed.emit(Notice(text, NoticeKind.SUCCESS, (NoticeAction(undo, self._undo),)))``.
2. ``ui/wiring/NAME.py``: a function ``NAME_page(session: Session) -> Page`` that gives the page its
   callables. Only here the database is reached: every callable opens its own
   ``with db.connection.session():`` and stores with ``session.act()``.
3. ``ui/page_list.py``: the line of the page, in the function of its section (the heading of the
   navigation it stands under), gets a factory that imports the wiring when called.
4. Looks: ``ui.widgets.labels``, ``buttons`` and ``surfaces``, ``ui.icons.icon(name)``; no style
   sheet and no colour in a widget. Lists: ``ui.widgets.table_panel.TablePanel`` on a
   ``TableModel`` (rows in memory), a ``PagedModel`` (ids and pages; give it ``ask=self.ask``) or
   an ``EditableModel``, described by ``ui.models.column.Column``; then ``self.adopt(panel)``.
5. Words: ``self.tr("…")`` in English, ``.format`` after it; then ``.ci/texts`` brings the new ones
   into ``resources/i18n``, to be translated there. Enums and errors: ``ui.texts``.
"""
