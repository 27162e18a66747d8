import ArgumentParser
import BoardScreens

/// `andon board`, also without the word: the full-screen board.
struct BoardCommand: ShopCommand {
    static let configuration = CommandConfiguration(
        commandName: "board", abstract: "Open the full-screen board.")

    @OptionGroup var board: BoardOptions

    var common: SharedOptions { board.common }

    func run(_ settings: Settings) throws(Failure) {
        try board.open(settings, on: .schedule, plainly: .board)
    }
}
