import ArgumentParser

/// A command of the command line: it gets what holds for this run, and its failures are told in
/// the language that holds.
protocol ShopCommand: ParsableCommand {
    var common: SharedOptions { get }

    /// Does what the command says.
    /// - Throws: `Failure` with what is wrong and what to do.
    func run(_ settings: Settings) throws(Failure)
}

extension ShopCommand {
    func run() throws {
        var language = common.expectedLanguage
        do throws(Failure) {
            let settings = try common.resolved()
            language = settings.language
            try run(settings)
        } catch {
            throw Complaint(error, in: language)
        }
    }
}
