#!/usr/bin/env python3
"""Writes the tables of Sources/Drawing/Text from Debian's package unicode-data.

    Tests/Tools/unicode-tables.py            writes both tables
    Tests/Tools/unicode-tables.py --check    exits 1 when a table differs from the package
"""

import pathlib
import sys

UNICODE = pathlib.Path("/usr/share/unicode")
TEXT = pathlib.Path(__file__).resolve().parents[2] / "Sources/Drawing/Text"
LAST = 0x10FFFF


def property_of_scalars(path, default, field=1):
    """The property of each scalar, from lines like `0041..005A ; AL # comment`."""
    values = [default] * (LAST + 1)
    for line in (UNICODE / path).read_text(encoding="utf-8").splitlines():
        parts = [part.strip() for part in line.split("#")[0].split(";")]
        if len(parts) <= field:
            continue
        first, _, last = parts[0].partition("..")
        for scalar in range(int(first, 16), int(last or first, 16) + 1):
            values[scalar] = parts[field]
    return values


def runs(values, keep):
    """Ranges (first, last, value) of equal values that `keep` accepts."""
    found = []
    for scalar, value in enumerate(values):
        if not keep(value):
            continue
        if found and found[-1][1] == scalar - 1 and found[-1][2] == value:
            found[-1][1] = scalar
        else:
            found.append([scalar, scalar, value])
    return found


def literal(numbers):
    """Numbers as the lines of a Swift array literal, 100 columns wide."""
    lines, line = [], "   "
    for number in numbers:
        word = f" 0x{number:X},"
        if len(line) + len(word) > 100:
            lines.append(line)
            line = "   "
        line += word
    return "\n".join(lines + [line])


def columns_of_scalars():
    widths = property_of_scalars("EastAsianWidth.txt", "N")
    categories = property_of_scalars("extracted/DerivedGeneralCategory.txt", "Cn")
    columns = [2 if width in "WF" else 1 for width in widths]
    for scalar, category in enumerate(categories):
        if category in ("Mn", "Me", "Cf"):
            columns[scalar] = 0
        # Vowels and finals of Hangul join the consonant before them.
        if 0x1160 <= scalar <= 0x11FF or 0xD7B0 <= scalar <= 0xD7FB and category != "Cn":
            columns[scalar] = 0
    # Circled numbers on black squares and the hexagrams: the C library counts two columns.
    for scalar in [*range(0x3248, 0x3250), *range(0x4DC0, 0x4E00)]:
        columns[scalar] = 2
    return columns


def width_table():
    columns = columns_of_scalars()
    wide = [bound for run in runs(columns, lambda c: c == 2) for bound in run[:2]]
    zero = [bound for run in runs(columns, lambda c: c == 0) for bound in run[:2]]
    return f"""// Written by Tests/Tools/unicode-tables.py from EastAsianWidth.txt and
// DerivedGeneralCategory.txt of Unicode 15.0.0 (Debian package unicode-data).

extension TextWidth {{
  /// First and last scalar of each range that takes two columns.
  static let wideRanges: [UInt32] = [
{literal(wide)}
  ]

  /// First and last scalar of each range that takes no column of its own.
  static let zeroRanges: [UInt32] = [
{literal(zero)}
  ]
}}
"""


# In the order of the cases of LineBreakClass.
CLASSES = (
    "AL BA BB B2 BK CB CL CM CP CR EB EM EX GL H2 H3 HL HY ID IN IS JL JT JV LF NL NS NU OP PO PR "
    "QU RI SP SY WJ ZW ZWJ"
).split()


def line_break_classes():
    classes = property_of_scalars("LineBreak.txt", "XX")
    categories = property_of_scalars("extracted/DerivedGeneralCategory.txt", "Cn")
    for scalar, name in enumerate(classes):
        # Rule LB1 resolves the classes that need a dictionary or a language.
        if name == "SA":
            classes[scalar] = "CM" if categories[scalar] in ("Mn", "Mc") else "AL"
        elif name in ("AI", "SG", "XX"):
            classes[scalar] = "AL"
        elif name == "CJ":
            classes[scalar] = "NS"
    for first, last in ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2FFFD),
                        (0x30000, 0x3FFFD), (0x1F000, 0x1FAFF), (0x1FC00, 0x1FFFD)):
        for scalar in range(first, last + 1):
            if categories[scalar] == "Cn":
                classes[scalar] = "ID"
    # Rule LB30b: future pictographs take a modifier like the bases of today.
    for line in (UNICODE / "emoji/emoji-data.txt").read_text(encoding="utf-8").splitlines():
        parts = [part.strip() for part in line.split("#")[0].split(";")]
        if len(parts) == 2 and parts[1] == "Extended_Pictographic":
            first, _, last = parts[0].partition("..")
            for scalar in range(int(first, 16), int(last or first, 16) + 1):
                if categories[scalar] == "Cn":
                    classes[scalar] = "EB"
    for scalar in range(0x20A0, 0x20D0):
        if categories[scalar] == "Cn":
            classes[scalar] = "PR"
    return classes


def line_break_table():
    classes = line_break_classes()
    # Hangul syllables follow arithmetic: 28 to a vowel, the first without a final.
    for scalar in range(0xAC00, 0xD7A4):
        assert classes[scalar] == ("H2" if (scalar - 0xAC00) % 28 == 0 else "H3")
        classes[scalar] = "AL"
    found = runs(classes, lambda name: name != "AL")
    numbers = []
    for first, last, name in found:
        numbers += [first, last << 8 | CLASSES.index(name)]
    return f"""// Written by Tests/Tools/unicode-tables.py from LineBreak.txt of Unicode 15.0.0
// (Debian package unicode-data), after rule LB1 of UAX #14. What is missing here is AL;
// Hangul syllables are computed.

extension LineBreakClass {{
  /// For each range its first scalar, then its last scalar shifted by 8 bits with the class.
  static let ranges: [UInt32] = [
{literal(numbers)}
  ]
}}
"""


def main():
    tables = {
        TEXT / "TextWidth.Tables.swift": width_table(),
        TEXT / "LineBreakClass.Tables.swift": line_break_table(),
    }
    differing = [path for path, table in tables.items()
                 if not path.exists() or path.read_text(encoding="utf-8") != table]
    if "--check" in sys.argv:
        sys.exit(f"differs: {', '.join(map(str, differing))}" if differing else 0)
    TEXT.mkdir(parents=True, exist_ok=True)
    for path in differing:
        path.write_text(tables[path], encoding="utf-8")


if __name__ == "__main__":
    main()
