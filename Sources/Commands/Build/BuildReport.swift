import OutputWriting
import SiteBuilding

/// What a finished build tells: what was made, where it is, how long it took.
struct BuildReport {
    let summary: SiteBuilder.Summary
    let shard: BuildShard
    let output: String
    let elapsed: Duration

    var text: String {
        let part = shard.isWhole ? "" : "part \(shard.number) of \(shard.count): "
        var text = "built \(part)\(parts) in \(time)\n"
        let files = summary.files
        text += "\(output): \(files.written) written, \(files.unchanged) unchanged, \(files.removed) removed\n"
        if summary.specimensLeftOut > 0 { text += "left out \(count(summary.specimensLeftOut, "specimen"))\n" }
        return text
    }

    private var parts: String {
        // A part of a site has pages or has none of them.
        var parts = summary.pages > 0 ? [count(summary.pages, "page")] : []
        if summary.awards > 0 || summary.specimens == 0 { parts.append(count(summary.awards, "badge")) }
        if summary.specimens > 0 { parts.append(count(summary.specimens, "specimen badge")) }
        return parts.joined(separator: " and ")
    }

    /// Milliseconds below a second, else seconds with one decimal.
    private var time: String {
        let milliseconds = Int(elapsed / .milliseconds(1))
        if milliseconds < 1000 { return "\(max(1, milliseconds)) ms" }
        return "\(milliseconds / 1000).\(milliseconds % 1000 / 100) s"
    }

    private func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
