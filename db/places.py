"""Where a database is: a file on this PC or a server, and why a file may not be opened there."""

import os
from pathlib import Path
from typing import Any, Literal, NamedTuple, cast

from db.errors import DatabaseError

# The files that keep two writers apart do not work across these.
_NETWORK_TYPES = frozenset(
    {
        "9p", "afs", "beegfs", "ceph", "cifs", "davfs", "fuse.davfs2", "fuse.glusterfs",
        "fuse.rclone", "fuse.s3fs", "fuse.sshfs", "gfs2", "glusterfs", "lustre", "ncpfs", "nfs",
        "nfs4", "ocfs2", "smb3", "smbfs", "vboxsf",
    }
)  # fmt: skip
_MOUNTS = Path("/proc/self/mounts")
_DRIVE_REMOTE = 4  # GetDriveTypeW


class Place(NamedTuple):
    """Where a database is. *shown* is for people: it has no password in it."""

    engine: Literal["sqlite", "postgresql"]
    address: str
    shown: str

    @property
    def path(self) -> Path:
        """The file of an embedded database."""
        return Path(self.address)


def place_of(url: str) -> Place:
    """The place named by a file path, ``sqlite:///PATH`` or ``postgresql://…``.

    Raises:
        DatabaseError: UNKNOWN_URL.
    """
    if url.startswith(("postgresql://", "postgres://")):
        return _server(url)
    path = url.removeprefix("sqlite:///")
    if not path or "://" in path or path.startswith("sqlite:"):
        raise DatabaseError("UNKNOWN_URL", url=url.partition("://")[0] or url)
    return Place("sqlite", path, path)


def chosen_place(url: str | None) -> Place:
    """The place of *url*; None is the environment's CASESTAR_DATABASE, else the user's own file.

    Raises:
        DatabaseError: UNKNOWN_URL; NO_FOLDER.
    """
    return _default_place() if url is None else place_of(url)


def _default_place() -> Place:
    if url := os.environ.get("CASESTAR_DATABASE"):
        return place_of(url)
    from platformdirs import user_data_path

    folder = user_data_path("casestar", appauthor=False)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DatabaseError("NO_FOLDER", place=str(folder), folder=str(folder)) from error
    return place_of(str(folder / "casestar.sqlite"))


def _server(url: str) -> Place:
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(url)
        port = f":{parts.port}" if parts.port else ""
    except ValueError as error:
        raise DatabaseError("UNKNOWN_URL", url="postgresql") from error
    shown = f"{parts.hostname or 'localhost'}{port}{parts.path}"
    return Place("postgresql", "postgresql://" + url.partition("://")[2], shown)


def check_file(path: Path) -> None:
    """Refuse a database file that could be opened but not kept safe, or not written.

    Raises:
        DatabaseError: ON_NETWORK_SHARE, NO_FOLDER or READ_ONLY.
    """
    folder = path.parent
    if kind := network_type(path):
        raise DatabaseError("ON_NETWORK_SHARE", place=str(path), kind=kind)
    if not folder.is_dir():
        raise DatabaseError("NO_FOLDER", place=str(path), folder=str(folder))
    # The engine keeps two more files beside the database while it is open.
    if not os.access(path if path.exists() else folder, os.W_OK) or not os.access(folder, os.W_OK):
        raise DatabaseError("READ_ONLY", place=str(path), reason="")


def network_type(path: Path, mounts: Path = _MOUNTS) -> str | None:
    """The kind of network share *path* lies on, or None where it lies on a disk of this PC."""
    if os.name == "nt":
        return _windows_share(path)
    try:
        table = mounts.read_text("utf-8", errors="replace")
    except OSError:
        return None
    return _mounted_type(str(path.resolve()), table)


def _mounted_type(resolved: str, table: str) -> str | None:
    """The type of the longest mount point above *resolved*; of several there, the last mounted."""
    best, kind = "", ""
    for line in table.splitlines():
        _, point, fs_type, *_ = line.split(" ")
        point = point.replace("\\040", " ").rstrip("/")
        if (resolved + "/").startswith(point + "/") and len(point) >= len(best):
            best, kind = point, fs_type
    # The root of a container may be handed in over 9p by the machine it runs on; that is a disk.
    return kind if kind in _NETWORK_TYPES and best else None


def _windows_share(path: Path) -> str | None:
    import ctypes

    drive = path.absolute().drive
    if drive.startswith("\\\\"):
        return "UNC"
    kernel = cast(Any, ctypes).windll.kernel32
    return "network drive" if kernel.GetDriveTypeW(drive + "\\") == _DRIVE_REMOTE else None
