import ArgumentParser

/// A command of the command line: it gets what holds for this run, and its failures are told in
/// the language that holds.
protocol ShopCommand: ParsableCommand {
    var common: SharedOptions { get }

    /// Declines options that do not go together, in the language that holds.
    /// - Throws: `Failure` with what is wrong.
    func checkUsage() throws(Failure)

    /// Does what the command says.
    /// - Throws: `Failure` with what is wrong and what to do.
    func run(_ settings: Settings) throws(Failure)
}

extension ShopCommand {
    /// Most commands take their options in any company.
    func checkUsage() throws(Failure) {}

    func run() throws {
        var language = common.expectedLanguage
        do throws(Failure) {
            let settings = try common.resolved()
            language = settings.language
            try checkUsage()
            try run(settings)
        } catch {
            throw Complaint(error, in: language)
        }
    }
}
