import Glibc
import Phrases
import WorkshopCore
import WorkshopStore

/// Lets the messages go out while a board is open and nobody else sends them.
///
/// Sending waits for gateways, so a process of its own does it: `andon notify once`, one at a time,
/// which leaves at once where another worker has the right to send.
final class BoardSender {
    private let store: SQLiteEventStore
    private let clock: Clock
    private let arguments: [String]
    private var process: pid_t = 0

    /// Nil where nothing is said of how to send.
    init?(_ settings: Settings, _ store: SQLiteEventStore, _ clock: Clock) {
        guard settings.configuration.notify != nil, !store.isReadOnly else { return nil }
        self.store = store
        self.clock = clock
        arguments =
            ["andon", "notify", "once", "--store", settings.storePath]
            + ["--lang", settings.language.code] + (settings.now.map { ["--now", $0] } ?? [])
    }

    /// Starts a sender when a message is due and none is on its way.
    func wake() {
        guard store.workshop.shop?.notices?.isEmpty == false, !isRunning else { return }
        guard let pending = try? store.pendingNotices(),
            pending.contains(where: { $0.attempts == 0 || $0.due <= clock.now })
        else { return }
        start()
    }

    private var isRunning: Bool {
        guard process > 0 else { return false }
        var status: Int32 = 0
        if waitpid(process, &status, WNOHANG) == 0 { return true }
        process = 0
        return false
    }

    private func start() {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for stream: Int32 in 0...2 {
            posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0)
        }
        let words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        if posix_spawn(&process, "/proc/self/exe", &actions, nil, words, environ) != 0 {
            process = 0
        }
    }
}
