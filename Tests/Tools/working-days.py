"""Prints when limits end, by two calendars that know nothing of ours.

A line for each start day of 2024 to 2026 and each n from 1 to 15: the day n calendar days later,
the same rolled to a workday, and the n-th workday after it. What would lie beyond 2026 is a hyphen.
With --days it prints instead whether each day from 2020 to 2026 is a workday.
"""

import datetime
import sys

import chinese_calendar
import holidays

LAST = datetime.date(2026, 12, 31)
DAY = datetime.timedelta(days=1)
CHINA = holidays.China(years=range(2019, 2028))


def is_workday(day):
    first, second = chinese_calendar.is_workday(day), CHINA.is_working_day(day)
    if first != second:
        sys.exit(f"The calendars disagree on {day}.")
    return first


def rolled(day):
    while day <= LAST and not is_workday(day):
        day += DAY
    return day


def workday_after(day, count):
    while count > 0 and day < LAST:
        day += DAY
        count -= is_workday(day)
    return day if count == 0 else LAST + DAY


def shown(day):
    return day.isoformat() if day <= LAST else "-"


def print_days():
    day = datetime.date(2020, 1, 1)
    while day <= LAST:
        print(day.isoformat(), int(is_workday(day)))
        day += DAY


def print_limits():
    day = datetime.date(2024, 1, 1)
    while day <= LAST:
        for count in range(1, 16):
            plain = day + count * DAY
            ends = plain, rolled(plain), workday_after(day, count)
            print(day.isoformat(), count, *(shown(end) for end in ends))
        day += DAY


if "--days" in sys.argv:
    print_days()
else:
    print_limits()
