extension PlantedMistake {
    static let third = ""
}
