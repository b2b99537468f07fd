/// Texts, names and link targets that a hostile pull request could have.
enum HostileText {
    /// Texts for the middle of a content file: Markdown, front matter, or both.
    static let all = [
        "<script>alert(1)</script>\n", "[x](javascript:alert(1))\n", "[x](java&#115;cript:alert(1))\n",
        "[x](JaVaScRiPt&colon;alert(1))\n", "[x](<java\tscript:alert(1)>)\n", "[x](data:text/html,<script>)\n",
        "[x](vbscript:a)\n", "[x](file:///etc/passwd)\n", "[x](//evil.example/)\n", "[x](\\\\evil.example)\n",
        "![x](https://evil.example/a.png)\n", "![x](../../../../etc/passwd)\n",
        "![\" onerror=alert(1) a=\"](badge.svg)\n",
        "[x](about.md \"\\\" onclick=alert(1) \\\"\")\n", "<javascript:alert(1)>\n",
        "<https://a.example/\"onclick=\"x>\n",
        "[a]: javascript:alert(1)\n\n[a]\n", "<svg/onload=alert(1)>\n", "<!-- -->\n", "<?php ?>\n", "<![CDATA[ ]]>\n",
        "title: \"</script><script>alert(1)</script>\"\n", "title: '\"><img src=x onerror=alert(1)>'\n",
        "summary: \"]]><script>\"\n", "title: '=cmd|'' /C calc''!A0'\n", "title: \"a\\nb\\r\\0\"\n",
        "title: \"\\u202E\"\n",
        "label: \"</title><script>\"\n", "url: javascript:alert(1)\n", "url: \"https://a.example/\\\" onclick=\\\"\"\n",
        "slug: ../../x\n", "image: ../../../../etc/passwd\n", "image: /etc/passwd\n", "base-url: javascript:alert(1)\n",
        "language: '\"><script>'\n", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "<<: *a\n", "!!binary aGVsbG8=\n",
        "- [ ] task\n", "| a | b |\n|---|---|\n| <b> | [x](javascript:1) |\n\n: \" onclick=\"x\n", "> ", "- ", "1. ",
        "# ",
        "## \" onclick=\"alert(1)\n", "```\"><script>\nx\n```\n", "[^1]\n\n[^1]: <script>\n",
        "{{title}}{{{body}}}{{>layout}}",
        "\u{0}", "\u{FEFF}", "\u{202E}", "\r", "\u{2028}", "---\n", "...\n", "\u{1B}]0;x\u{7}", "*", "**", "_", "~~",
        "`", "[",
        "](", "![", "|", "\\", "&", "&lt;script&gt;", "&#0;", "\t", "    ", "\n\n", ": ", "title: ", "sources: [x]\n",
        "commitments: [99]\n", "credit: {a: b}\n", "correct\u{301}ions: []\n",
        "search-words: [\"</script>\", \"__proto__\"]\n",
        "translated: 2024-01-01\n", "repository:\n  edit: \"javascript:alert(1)/{path}\"\n",
        "navigation:\n  - {title: x, page: ../../x.md}\n", "number: 99999999999999999999\n", "hue: 1e999\n",
    ]

    /// What a new file begins with.
    static let files = [
        "", "---\ntitle: A page\nsummary: A summary.\n---\n\n",
        "---\ntitle: News\nsummary: S.\ndate: 2024-06-01\n---\n\n",
        "---\ntitle: Sobre\nsummary: Un resumen.\ntranslated: 2024-06-01\n---\n\n",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>", "%PDF-1.4\n", "\u{1}PNG",
        "{\"a\": 1}", "a: b\n",
    ]

    /// Names of new files; none has a slash.
    static let names = [
        "new.md", "new.svg", "new.png", "new.pdf", "new.html", "new.es.md", "site.es.yml", "2024-06-01-new.md", "..md",
        ".hidden",
        "a\nb.md", "a b.md", "CON.md", "-rf.md", "a\u{202E}dm.md", "é.md", "e\u{301}.md", "index.md", "404.md",
        "search.md",
        "verify.md", "data.md", "badges", "assets", "did.json", "_headers", "a.md~", "new.json", "new.jsonl",
        "site.yaml",
        "rubric.md", "%2e%2e.md", "new.mustache", "en.yml", "fr.yml", "x.js", "social.png", "a'\"><script>.md",
        "0000-0000-0000-0009.json", "20240601T120000Z-0000-0000-0000-0009.jsonl",
    ]

    /// Where links lead: out of the source, into it where nothing is published from, to itself, nowhere.
    static let linkTargets = [
        "/etc/passwd", "/dev/zero", "/dev/stdin", "/", "..", "../..", "../../outside.md", "../../../outside.md",
        "../../outside/secret.svg", "../../../outside/secret.svg", "../.git/config", "../../.git/config",
        "../../../.git/config", "../secret.pdf", "../../secret.pdf", "../../../../secret.pdf", ".", "new.md", "new.svg",
        "nowhere", "index.md", "/proc/self/environ", "badge.svg",
    ]
}
