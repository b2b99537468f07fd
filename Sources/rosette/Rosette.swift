import ArgumentParser
import Commands

@main struct Rosette {
    static func main() async {
        LargeBlocks.giveBack()
        await RootCommand.main()
    }
}
