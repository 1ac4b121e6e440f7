"""The template editor: numbers beside the live page.

``draft`` is the template being edited, with undo; ``snapping`` says where a moved box comes to
rest; ``sheet_canvas`` shows the page and takes mouse and keys; ``element_form`` and ``sheet_form``
are the numbers; ``element_list`` is what lies on what; ``preview`` makes the picture aside.
"""
