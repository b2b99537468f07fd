@main struct Rosette {
    static func main() {}
}
