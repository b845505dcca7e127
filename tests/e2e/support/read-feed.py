"""Reads a feed from standard input as readers' programs do, and prints what they find as JSON."""

import json
import sys

import feedparser

feed = feedparser.parse(sys.stdin.buffer.read())
names = lambda people: [person.get("name") for person in people or []]
json.dump(
    {
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
    },
    sys.stdout,
)
