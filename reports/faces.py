"""The faces of the paper by name; ``reports.fonts`` draws with them."""

KAI, SONG, SONG_BOLD, HEI, HEI_BOLD = "kai", "song", "song-bold", "hei", "hei-bold"
# The body of official documents: a court that owns 仿宋 names its file, the others print in Song.
FANG = "fang"
