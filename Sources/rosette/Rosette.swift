import ArgumentParser
import Commands

@main struct Rosette {
    static func main() async {
        await RootCommand.main()
    }
}
