"""The colors of the badges and of the site, and how well each can be read. Run it to print the table in README.md."""

PAPER = "#fbf9f4"
DARK = "#1a1815"

# Name: on paper, in dark mode; the same values as in templates/assets/site.css.
# The badges are drawn in the first, on paper and in dark mode alike; the second is for text and rules on a dark page.
HUES = {
    "madder": ("#9a3033", "#e88f86"),
    "ochre": ("#7d560a", "#d8ae58"),
    "moss": ("#4b6424", "#a7c177"),
    "lake": ("#1f5f80", "#84bbd8"),
    "plum": ("#6c3d74", "#cfa0d6"),
    "ink": ("#23201c", "#ebe5d9"),
}


def channels(color):
    """Red, green and blue of '#rrggbb', each 0 to 255."""
    return tuple(bytes.fromhex(color[1:]))


def luminance(color):
    """Relative luminance, as WCAG 2.2 defines it."""
    parts = [value / 255 for value in channels(color)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    """Contrast ratio, as WCAG 2.2 defines it: 4.5 is AA for text, 3 for what is not text."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def main():
    print(f"| name | light | on paper {PAPER} | white on it | dark mode | on {DARK} |")
    print("|---|---|---|---|---|---|")
    for name, (light, dark) in HUES.items():
        ratios = contrast(light, PAPER), contrast(light, "#ffffff"), contrast(dark, DARK)
        # Rounded down, so that the table never promises more than there is.
        paper, white, night = (f"{int(ratio * 100) / 100:.2f}" for ratio in ratios)
        print(f"| {name} | `{light}` | {paper} | {white} | `{dark}` | {night} |")


if __name__ == "__main__":
    main()
