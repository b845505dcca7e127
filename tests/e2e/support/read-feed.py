"""Reads feeds as readers' programs do, each a JSON string on a line, and answers what they find as a line of JSON."""

import json
import sys

import feedparser


def names(people):
    return [person.get("name") for person in people or []]


def read(text):
    feed = feedparser.parse(text.encode())
    return {
        "wrong": str(feed.get("bozo_exception", "")) if feed.bozo else "",
        "version": feed.version,
        "title": feed.feed.get("title"),
        "language": feed.feed.get("language"),
        "self": [link.href for link in feed.feed.get("links", []) if link.rel == "self"],
        "entries": [
            {
                "id": entry.id,
                "title": entry.title,
                "link": entry.link,
                "authors": names(entry.get("authors")),
                "contributors": names(entry.get("contributors")),
                "html": entry.content[0].value,
                "language": entry.content[0].language,
                "published": entry.published_parsed[:6],
            }
            for entry in feed.entries
        ],
    }


for line in sys.stdin:
    print(json.dumps(read(json.loads(line))), flush=True)
