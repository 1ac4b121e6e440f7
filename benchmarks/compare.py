"""Compares the product's evaluation with the peer's on random courts, item by item.

    python benchmarks/compare.py SEED [SEED…]

Imports each court into a fresh database through the commands, evaluates its quarters under its
scheme, and prints every difference; the exit code is 1 where there is one.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from decimal import Decimal
from pathlib import Path
from typing import Any

import random_court
from peer_evaluate import evaluate_files

Row = dict[str, Any]
ROOT = Path(__file__).resolve().parents[1]
_HEAD = ("quarter", "start", "end", "period_days", "provisional_baseline", "scheme", "winners")
_PERSON = ("name", "division", "in_post_days", "quota", "adjustment", "total")
_STANDING = ("eligible", "blocked_by", "place", "tied")


class ProductError(Exception):
    """A command of the product ended otherwise than it should."""


def run(database: Path, *arguments: str, allowed: tuple[int, ...] = (0,)) -> str:
    """The output of one command of the product.

    Raises:
        ProductError: the exit code is none of *allowed*.
    """
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "--database", str(database), *arguments],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
        check=False,
    )
    if done.returncode not in allowed:
        raise ProductError(f"{' '.join(arguments)}: {done.returncode}\n{done.stderr}{done.stdout}")
    return done.stdout


def product_results(folder: Path, quarters: list[str]) -> dict[str, Row]:
    """The product's results of a court that was written into *folder*."""
    database = folder / "court.sqlite"
    for kind in ("people", "cases", "measures"):
        run(database, "import", kind, str(folder / f"{kind}.xlsx"), allowed=(0, 1))
    scheme = str(folder / "scheme.json")
    results = {}
    for quarter in quarters:
        # A quarter in which nothing happened ends with 1, and has its result all the same.
        call = ("evaluate", quarter, "--scheme", scheme, "--json", "-")
        results[quarter] = json.loads(run(database, *call, allowed=(0, 1)))
    return results


def peer_results(folder: Path, quarters: list[str]) -> dict[str, Row]:
    """The peer's results of the same court."""
    files = [str(folder / f"{kind}.xlsx") for kind in ("people", "cases", "measures")]
    scheme = str(folder / "scheme.json")
    return {quarter: json.loads(evaluate_files(*files, scheme, quarter)) for quarter in quarters}


def differences(product: Row, peer: Row) -> list[str]:
    """Where two results of a quarter differ, product first; notes and wording are left out."""
    found = _unequal("", product, peer, _HEAD)
    ours, theirs = _by_record(product), _by_record(peer)
    found += [f"{key}: only the product has it" for key in ours if key not in theirs]
    found += [f"{key}: only the peer has it" for key in theirs if key not in ours]
    for key, person in ours.items():
        if key in theirs:
            found += _person(key, person, theirs[key])
    if list(ours) != list(theirs) and ours.keys() == theirs.keys():
        found.append("people are listed in another order")
    return found


def _by_record(result: Row) -> Row:
    return {"{staff_no} {category} {group}".format(**person): person for person in result["people"]}


def _person(where: str, product: Row, peer: Row) -> list[str]:
    found = _unequal(where, product, peer, _PERSON + _STANDING)
    ours = {item["code"]: item for item in product["items"]}
    theirs = {item["code"]: item for item in peer["items"]}
    if list(ours) != list(theirs):
        found.append(f"{where} items: {list(ours)} != {list(theirs)}")
    for code in ours.keys() & theirs.keys():
        found += _unequal(f"{where} {code}", ours[code], theirs[code], ("points", "max", "value"))
        found += _rows(f"{where} {code}", ours[code]["rows"], theirs[code]["rows"])
        if ours[code]["basis"] != theirs[code]["basis"]:
            found.append(f"{where} {code} basis: {ours[code]['basis']} != {theirs[code]['basis']}")
    return found


def _rows(where: str, product: list[Row], peer: list[Row]) -> list[str]:
    ours, theirs = (
        [(row["label"], row["count"], Decimal(row["unit"]), Decimal(row["sum"])) for row in rows]
        for rows in (product, peer)
    )
    if ours == theirs:
        return []
    only_ours = [_row(row) for row in ours if row not in theirs]
    only_theirs = [_row(row) for row in theirs if row not in ours]
    return [f"{where} rows: {only_ours or 'in another order'} != {only_theirs}"]


def _row(row: tuple[Any, ...]) -> str:
    return "{} × {} × {} = {}".format(row[1], row[0], *row[2:])


def _unequal(where: str, product: Row, peer: Row, keys: Any) -> list[str]:
    return [
        f"{where} {key}: {product[key]} != {peer[key]}".strip()
        for key in keys
        if product[key] != peer[key]
    ]


def compare(seed: int, folder: Path) -> dict[str, list[str]]:
    """The differences of one random court by quarter."""
    quarters = random_court.write(seed, folder)
    product, peer = product_results(folder, quarters), peer_results(folder, quarters)
    return {quarter: differences(product[quarter], peer[quarter]) for quarter in quarters}


def main() -> int:
    """Compare random courts from the command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("seeds", type=int, nargs="+")
    parser.add_argument("--most", type=int, default=40, help="lines to print by quarter")
    given = parser.parse_args()
    different = False
    for seed in given.seeds:
        with tempfile.TemporaryDirectory() as folder:
            found = compare(seed, Path(folder))
        for quarter, lines in found.items():
            different = different or bool(lines)
            print(f"seed {seed} {quarter}: {len(lines)} differences")
            print("".join(f"  {line}\n" for line in lines[: given.most]), end="")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
