import ArgumentParser
import BoardScreens

/// `andon desk`: the board, opened on the advisors' desk.
struct DeskCommand: ShopCommand {
    static let configuration = CommandConfiguration(
        commandName: "desk", abstract: "Open the board on the advisors' desk.")

    @OptionGroup var board: BoardOptions

    var common: SharedOptions { board.common }

    func run(_ settings: Settings) throws(Failure) {
        try board.open(settings, on: .desk, plainly: .desk(settings.actor))
    }
}
