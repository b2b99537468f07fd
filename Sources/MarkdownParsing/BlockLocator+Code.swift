extension BlockLocator {
    mutating func locateCodeBlock(_ index: Int, lineCount: Int) {
        let node = parsed[index]
        var lastLine = node.startLine + lineCount
        if node.fenceLength == 0 {
            lastLine -= 1
        } else if isClosingFence(lastLine + 1, of: index) {
            lastLine += 1
        }
        setRange(of: index, from: start(of: index), throughLine: min(lastLine, lines.count))
    }

    mutating func locateHTMLBlock(_ index: Int, lineCount: Int) {
        let lastLine = min(parsed[index].startLine + lineCount - 1, lines.count)
        setRange(of: index, from: start(of: index), throughLine: lastLine)
    }

    private mutating func isClosingFence(_ line: Int, of index: Int) -> Bool {
        guard line <= lines.count else { return false }
        let container = containers.container(of: index, in: parsed)
        var (cursor, isComplete) = containers.content(ofLine: line, in: container)
        let (start, indent) = cursor.firstNonspace(in: lines.bytes)
        let fence = lines.bytes[start..<max(start, lines.trimmedEnd(of: line))]
        let mark = lines.bytes[self.start(of: index)]
        return isComplete && indent <= 3 && fence.count >= parsed[index].fenceLength && fence.allSatisfy { $0 == mark }
    }
}
