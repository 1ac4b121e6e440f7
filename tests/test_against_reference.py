"""The second evaluation, written apart from the product, gives the worked examples' results."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "tests" / "worked_example"
EXPECTED = [
    (EXAMPLE, "2024Q1", "expected.json"),
    (EXAMPLE / "vectors", "2024Q1", "expected-2024Q1.json"),
    (EXAMPLE / "vectors", "2024Q2", "expected-2024Q2.json"),
]


@pytest.mark.parametrize(("folder", "quarter", "expected"), EXPECTED)
def test_peer_reproduces_the_worked_example(
    folder: Path, quarter: str, expected: str, tmp_path: Path
) -> None:
    arguments = [f"--{kind}={folder / kind}.xlsx" for kind in ("people", "cases", "measures")]
    arguments += [f"--scheme={folder / 'scheme.json'}", quarter, f"--json={tmp_path / 'result'}"]
    peer = ROOT / "benchmarks" / "peer_evaluate.py"
    subprocess.run([sys.executable, str(peer), *arguments], check=True)
    assert (tmp_path / "result").read_bytes() == (folder / expected).read_bytes()


@pytest.mark.parametrize("seed", range(1, 4))
def test_product_and_peer_agree_on_a_random_court(seed: int) -> None:
    compare = ROOT / "benchmarks" / "compare.py"
    done = subprocess.run(
        [sys.executable, str(compare), str(seed)],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
