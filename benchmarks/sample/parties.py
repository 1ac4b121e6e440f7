"""Invented parties: nobody in the sample court is called like a person or firm that exists."""

from benchmarks.sample.case import Case
from benchmarks.sample.court import read
from benchmarks.sample.dice import Dice
from benchmarks.sample.mix import Kind


def person(dice: Dice) -> str:
    """An invented natural person."""
    words = read("words.json")
    return str(dice.pick(words["surnames"]) + dice.pick(words["given"]))


def firm(dice: Dice) -> str:
    """An invented firm of the sample district."""
    words = read("words.json")
    return "示范区" + str(dice.pick(words["firms"]) + dice.pick(words["trades"]))


def name_parties(case: Case, kind: Kind, dice: Dice) -> None:
    """Give *case* both sides, fitting its type."""
    if kind.family == "刑":
        case.plaintiff, case.defendant = "示范区人民检察院", person(dice)
    elif kind.family == "行":
        office = str(dice.pick(read("words.json")["offices"]))
        sides = [person(dice) if dice.chance(0.6) else firm(dice), office]
        # Where an authority applies for enforcement the sides are the other way round.
        case.plaintiff, case.defendant = reversed(sides) if kind.word == "行审" else sides
    else:
        case.plaintiff = firm(dice) if dice.chance(0.35) else person(dice)
        case.defendant = firm(dice) if dice.chance(0.2) else person(dice)
