import ArgumentParser
import Glibc
import Phrases

/// Names and texts that a command line leaves to standard input, because everybody on the machine
/// can read command lines.
enum GivenLines {
    /// The words of `andon do VERB …`, each `-` after the verb replaced by the next line of input.
    ///
    /// Words of other commands stay as they are, and so does the `-` behind `--after`, which means
    /// that a job comes after none. What was read
    /// for an option stands behind its `=`, so that it cannot be taken for another option.
    /// - Throws: `Failure` when there are fewer lines than there are dashes.
    static func filled(
        _ words: [String], next: () -> String? = { readLine() }
    ) throws(Failure) -> [String] {
        guard words.first == DoCommand.configuration.commandName else { return words }
        var filled: [String] = []
        for (index, word) in words.enumerated() {
            guard index > 1, word == "-", words[index - 1] != "--after" else {
                filled.append(word)
                continue
            }
            guard let line = next() else {
                throw Failure(.inputEnded, words[index - 1], kind: .usage)
            }
            if let option = filled.last, option.utf8.starts(with: "--".utf8) {
                filled[filled.count - 1] = option + "=" + line
            } else {
                filled.append(line)
            }
        }
        return filled
    }
}
