"""The inside of an xlsx, xlsb or ods package: which part is which sheet, and how days count."""

import posixpath
import re
from collections.abc import Mapping
from xml.etree import ElementTree

from db.importing.archive import Archive
from db.importing.faults import WorkbookError
from db.importing.sheet_binary import directory_of

_MOST_DIRECTORY = 5_000_000


class Package:
    """A zip archive that holds a workbook. Raises WorkbookError (UNKNOWN_FORMAT, ENCRYPTED)."""

    def __init__(self, data: bytes, file: str) -> None:
        self.data = data
        self.file = file
        self.archive = Archive(data, file)
        self.date_1904 = False
        self.is_ods = False
        self._parts: dict[str, str] = {}
        directory = next((name for name in self.archive if _is_directory(name)), None)
        if directory is None:
            raise WorkbookError("UNKNOWN_FORMAT", {"file": file})
        if directory.endswith("workbook.xml"):
            self._read_directory(directory)
        elif directory.endswith("workbook.bin"):
            self.date_1904, links = directory_of(self._small(directory))
            self._place_sheets(directory, links)
        elif directory == "content.xml":
            self._check_unlocked()
            self.is_ods = True

    def sheet_part(self, name: str) -> str | None:
        """The part of the package that is the sheet *name*, where it has one of its own."""
        return self._parts.get(name)

    def _read_directory(self, directory: str) -> None:
        links: dict[str, str] = {}
        for element in self._xml(directory).iter():
            tag = element.tag.rpartition("}")[2]
            if tag == "workbookPr":
                self.date_1904 = element.get("date1904", "0").lower() in ("1", "true")
            elif tag == "sheet":
                links[element.get("name", "")] = _related_id(element)
        self._place_sheets(directory, links)

    def _place_sheets(self, directory: str, links: Mapping[str, str]) -> None:
        """Find the part of every sheet by its link in the *directory*."""
        folder, base = posixpath.split(directory)
        related = posixpath.join(folder, "_rels", f"{base}.rels")
        if related not in self.archive:
            return
        targets = {link.get("Id", ""): link.get("Target", "") for link in self._xml(related)}
        for name, link in links.items():
            target = posixpath.join("/", folder, targets.get(link, ""))
            part = posixpath.normpath(target).lstrip("/")
            if part in self.archive:
                self._parts[name] = part

    def _check_unlocked(self) -> None:
        manifest = "META-INF/manifest.xml"
        if manifest in self.archive and b"encryption-data" in self.archive.read(manifest):
            raise WorkbookError("ENCRYPTED_ODS", {"file": self.file})

    def _small(self, part: str) -> bytes:
        if self.archive.size(part) > _MOST_DIRECTORY:
            raise WorkbookError("TOO_LARGE", {"file": self.file})
        return self.archive.read(part)

    def _xml(self, part: str) -> ElementTree.Element:
        text = self._small(part)
        # Entities would be expanded here: a declaration of one is refused wherever it stands.
        if b"<!" in re.sub(rb"<!--.*?-->", b"", text, flags=re.DOTALL):
            raise WorkbookError("HAS_DTD", {"file": self.file})
        try:
            return ElementTree.fromstring(text)
        except ElementTree.ParseError:
            raise WorkbookError("CORRUPT", {"file": self.file}) from None


def _is_directory(name: str) -> bool:
    return name == "content.xml" or re.fullmatch(r"(?:.*/)?workbook\.(?:xml|bin)", name) is not None


def _related_id(element: ElementTree.Element) -> str:
    return next((value for key, value in element.items() if key.endswith("}id")), "")
