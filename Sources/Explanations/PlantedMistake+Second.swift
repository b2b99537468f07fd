extension PlantedMistake {
    static let second = ""
}
