#!/usr/bin/env python3
"""Writes Sources/Typing/PinyinTable.swift from Unihan.

    Tests/Tools/pinyin-table.py            writes the table
    Tests/Tools/pinyin-table.py --check    exits 1 when the table differs from the package

Characters: 通用规范汉字表 (kTGHZ2013) and GB 2312. Readings: kMandarin, kHanyuPinlu, kXHC1983 and
kTGHZ2013, without tones, ü as v. The data is that of the Debian package unicode-data.
"""

import bz2
import re
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path

UNIHAN = "/usr/share/unicode/Unihan_Readings.txt.bz2"
TARGET = Path(__file__).parents[2] / "Sources/Typing/PinyinTable.swift"
SOURCES = {"kMandarin", "kHanyuPinlu", "kXHC1983", "kTGHZ2013"}
HAN_PER_LINE = 44
TONES = "\u0300\u0301\u0304\u030c"


def is_gb2312(character):
    try:
        return len(character.encode("gb2312")) == 2
    except UnicodeEncodeError:
        return False


def toneless(reading):
    letters = unicodedata.normalize("NFD", reading)
    bare = "".join(letter for letter in letters if letter not in TONES)
    plain = unicodedata.normalize("NFC", bare).replace("ü", "v").replace("ê", "e")
    return plain if re.fullmatch("[a-z]+", plain) else None


def readings():
    found = defaultdict(set)
    common = set()
    with bz2.open(UNIHAN, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("#") or not line.strip():
                continue
            code, field, value = line.rstrip("\n").split("\t")
            if field not in SOURCES:
                continue
            character = chr(int(code[2:], 16))
            if field == "kTGHZ2013":
                common.add(character)
            words = re.findall(r"[^\W\d_]+[\u0300-\u030c]*", re.sub(r"[\d.,*]+:", " ", value))
            found[character].update(filter(None, map(toneless, words)))
    return {
        character: syllables
        for character, syllables in found.items()
        if character in common or is_gb2312(character)
    }


def lines(table):
    by_syllable = defaultdict(list)
    for character in sorted(table):
        for syllable in table[character]:
            by_syllable[syllable].append(character)
    for syllable in sorted(by_syllable):
        characters = by_syllable[syllable]
        for start in range(0, len(characters), HAN_PER_LINE):
            yield f"    {syllable} " + "".join(characters[start : start + HAN_PER_LINE])


def source(table):
    body = "\n".join(lines(table))
    return (
        "// Written by Tests/Tools/pinyin-table.py from Unihan 15.0.\n\n"
        "extension Pinyin {\n"
        "  /// Each line: a syllable without its tone (ü is v), and characters that are read so.\n"
        '  static let table = """\n'
        f"{body}\n"
        '    """\n'
        "}\n"
    )


def main():
    text = source(readings())
    if sys.argv[1:] == ["--check"]:
        sys.exit(TARGET.read_text(encoding="utf-8") != text)
    TARGET.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
