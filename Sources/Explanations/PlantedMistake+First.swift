extension PlantedMistake {
    static let first = ""
}
