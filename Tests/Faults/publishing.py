"""Writes what was found into a document, between two marks."""

import os
import platform
import subprocess

START, END = "<!-- figures: written by Tests/Faults/run -->", "<!-- end of figures -->"


def kill_table(found):
    rows = ["| killed | times | old | new | between |", "|---|--:|--:|--:|--:|"]
    for command, counts in found.items():
        killed, old, new, between = counts.values()
        rows.append(f"| `rosette {command}` | {killed} | {old} | {new} | {between} |")
    return rows


def other_rows(found):
    for name, count in found.get("disks", {}).items():
        yield name, f"{count} runs failed, each with its reason; nothing was changed, and with room all went through"
    if "rights" in found:
        yield "no right to read or write", f"{found['rights']} files and folders, each told by its name; nothing was changed"
    if "changes" in found:
        counts = found["changes"]
        yield ("a file saved over and over while builds read",
               f"{counts['runs']} builds: {counts['of the one or the other']} of the one text or the other, "
               f"{counts['refused']} refused for half a file; the next build always right")
    if "at-once" in found:
        counts = found["at-once"]
        yield ("builds at once in one folder",
               f"{counts['runs']} builds: {counts['told of the other']} told that there is another, the others made the site")
    if "clocks" in found:
        yield "clocks that jump back and forward", f"{found['clocks']} cases; no changed file was kept, no run was too early"


def publish(found, times, program, file):
    version = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    lines = [f"`make faults`, with {times} runs of each kind, {version}, {platform.system()} "
             f"{platform.release().split('-')[0]}, {os.cpu_count()} cores:", ""]
    if "kills" in found:
        lines += [*kill_table(found["kills"]), ""]
    lines += ["| what happened | what came of it |", "|---|---|", *(f"| {a} | {b} |" for a, b in other_rows(found))]
    text = file.read_text("utf-8")
    before, rest = text.split(START)
    after = rest.split(END)[1]
    file.write_text(f"{before}{START}\n\n" + "\n".join(lines) + f"\n\n{END}{after}", "utf-8")
