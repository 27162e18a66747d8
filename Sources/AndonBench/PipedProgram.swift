import Glibc

/// A program that is spoken to through pipes.
final class PipedProgram {
    private let process: pid_t
    private let output: UnsafeMutablePointer<FILE>
    private let input: Int32

    /// Starts `arguments`; nil when that fails.
    init?(_ arguments: [String]) {
        var (toChild, fromChild): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
        guard pipe(&toChild) == 0, pipe(&fromChild) == 0 else { return nil }
        for end in toChild + fromChild { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawn_file_actions_adddup2(&actions, toChild[0], 0)
        posix_spawn_file_actions_adddup2(&actions, fromChild[1], 1)
        defer { posix_spawn_file_actions_destroy(&actions) }
        let words = arguments.map { strdup($0) } + [nil]
        defer { words.forEach { free($0) } }
        var child: pid_t = 0
        let outcome = posix_spawn(&child, arguments[0], &actions, nil, words, environ)
        close(toChild[0])
        close(fromChild[1])
        guard outcome == 0, let stream = fdopen(fromChild[0], "r") else { return nil }
        (process, output, input) = (child, stream, toChild[1])
    }

    deinit {
        fclose(output)
        close(input)
        waitpid(process, nil, 0)
    }

    /// The next line that the program writes; nil when it has ended.
    func line() -> String? {
        var buffer = [CChar](repeating: 0, count: 4096)
        guard fgets(&buffer, 4096, output) != nil else { return nil }
        return String(
            decoding: buffer.prefix { $0 != 0 && $0 != 10 }.map(UInt8.init(bitPattern:)),
            as: UTF8.self)
    }

    /// Lets a program go on that waits for a byte.
    func go() { _ = write(input, "!", 1) }
}
