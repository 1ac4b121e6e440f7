"""A ceremony on two screens: what the hall sees, and what the presenter sees.

``running`` knows where it stands; ``hall_screen`` paints one ``Scene`` and nothing else;
``presenter_window`` shows the present and the next, the notes and the clock.
"""
