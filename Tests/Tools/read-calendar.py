"""Reads an iCalendar file with a library that knows nothing of ours, and prints its events:
identifier, moment, how long before it the alarm rings, and the first word of the summary."""

import sys

import icalendar

with open(sys.argv[1], "rb") as file:
    calendar = icalendar.Calendar.from_ical(file.read())
if calendar.errors:
    sys.exit(str(calendar.errors))
for event in calendar.walk("VEVENT"):
    if event.errors or "DTSTAMP" not in event:
        sys.exit(f"{event['UID']}: {event.errors}")
    (alarm,) = event.walk("VALARM")
    lead = -alarm["TRIGGER"].dt
    print(event["UID"], event["DTSTART"].dt.isoformat(), lead, str(event["SUMMARY"]).split()[0])
