import ArgumentParser

@main struct Rosette {
    static func main() async {
        LargeBlocks.giveBack()
        await ProgramCommand.main()
    }
}
