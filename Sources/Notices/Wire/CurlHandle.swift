import CCurl
import Glibc

/// A transfer of libcurl, once: set it up, perform it, look at what came.
final class CurlHandle {
    /// What comes beyond this is not read.
    static let longestAnswer = 64 * 1024

    private let handle: UnsafeMutableRawPointer
    private var lists: [UnsafeMutablePointer<curl_slist>] = []
    private var refused: CURLcode?
    private var upload: ArraySlice<UInt8> = []
    /// The lines before the body, without their ends: headers, or the sentences of a mail server.
    private(set) var lines: [String] = []
    private var lineBytes = 0
    private(set) var body: [UInt8] = []
    private(set) var isCut = false

    /// - Throws: `TransferFailure` when this machine has no libcurl.
    init(_ limits: TransferLimits, schemes: String) throws(TransferFailure) {
        guard andon_curl_load() == 0, let handle = andon_curl_open() else {
            throw TransferFailure(reason: "libcurl is missing on this machine (libcurl4)")
        }
        self.handle = handle
        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_PROTOCOLS_STR, schemes)
        set(CURLOPT_FOLLOWLOCATION, 0)
        set(CURLOPT_CONNECTTIMEOUT_MS, limits.connectMilliseconds)
        set(CURLOPT_TIMEOUT_MS, limits.totalMilliseconds)
        // A name server that hangs would hold up the end of the transfer beyond its timeout.
        set(CURLOPT_QUICK_EXIT, 1)
        set(CURLOPT_USERAGENT, "andon")
        if let file = limits.caFile { set(CURLOPT_CAINFO, file) }
        let context = Unmanaged.passUnretained(self).toOpaque()
        note(andon_curl_set_transfer(handle, CURLOPT_WRITEFUNCTION, takeBody, context))
        note(andon_curl_set_transfer(handle, CURLOPT_HEADERFUNCTION, takeLine, context))
    }

    deinit {
        // Closing says goodbye to a mail server, and would wait two minutes for one that hangs.
        let socket = andon_curl_socket(handle)
        if socket >= 0 { shutdown(socket, Int32(SHUT_RD)) }
        andon_curl_close(handle)
        for list in lists { andon_curl_free_list(list) }
    }

    func set(_ option: CURLoption, _ value: Int) {
        note(andon_curl_set_number(handle, option, value))
    }

    func set(_ option: CURLoption, _ text: String) {
        note(andon_curl_set_text(handle, option, text))
    }

    func set(_ option: CURLoption, _ texts: [String]) {
        var list: UnsafeMutablePointer<curl_slist>?
        for text in texts { list = andon_curl_append(list, text) ?? list }
        guard let list else { return }
        lists.append(list)
        note(andon_curl_set_list(handle, option, list))
    }

    /// Sends bytes as the body of a request.
    func set(body bytes: [UInt8]) {
        bytes.withUnsafeBytes { buffer in
            let start = buffer.bindMemory(to: CChar.self).baseAddress
            // Without an address libcurl would take no body for one that is still to come.
            note(
                start.map { andon_curl_set_body(handle, $0, buffer.count) }
                    ?? andon_curl_set_body(handle, "", 0))
        }
    }

    /// Gives bytes away when libcurl asks for them.
    func set(upload bytes: [UInt8]) {
        upload = bytes[...]
        let context = Unmanaged.passUnretained(self).toOpaque()
        note(andon_curl_set_transfer(handle, CURLOPT_READFUNCTION, giveUpload, context))
        set(CURLOPT_UPLOAD, 1)
    }

    /// Connects, sends and reads the answer.
    func perform() -> CURLcode { refused ?? andon_curl_perform(handle) }

    /// The status of the last answer; 0 when none came.
    var status: Int { andon_curl_status(handle) }

    private func note(_ code: CURLcode) {
        if code != CURLE_OK { refused = refused ?? code }
    }

    fileprivate func take(line bytes: UnsafeRawBufferPointer) {
        lineBytes += bytes.count
        guard lineBytes <= CurlHandle.longestAnswer else { return }
        let line = bytes.prefix { $0 != 0x0D && $0 != 0x0A }
        if !line.isEmpty { lines.append(String(decoding: line, as: UTF8.self)) }
    }

    fileprivate func take(body bytes: UnsafeRawBufferPointer) -> Bool {
        body += bytes.prefix(CurlHandle.longestAnswer - body.count)
        isCut = body.count == CurlHandle.longestAnswer
        return !isCut
    }

    fileprivate func give(to buffer: UnsafeMutableRawBufferPointer) -> Int {
        let part = upload.prefix(buffer.count)
        buffer.copyBytes(from: part)
        upload = upload.dropFirst(part.count)
        return part.count
    }
}

private typealias Bytes = UnsafeMutablePointer<CChar>

private func handle(_ context: UnsafeMutableRawPointer?) -> CurlHandle? {
    context.map { Unmanaged<CurlHandle>.fromOpaque($0).takeUnretainedValue() }
}

private func takeBody(
    _ bytes: Bytes?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    let all = UnsafeRawBufferPointer(start: bytes, count: size * count)
    return handle(context)?.take(body: all) == true ? all.count : 0
}

private func takeLine(
    _ bytes: Bytes?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    handle(context)?.take(line: UnsafeRawBufferPointer(start: bytes, count: size * count))
    return size * count
}

private func giveUpload(
    _ bytes: Bytes?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    handle(context)?.give(to: UnsafeMutableRawBufferPointer(start: bytes, count: size * count))
        ?? 0
}
