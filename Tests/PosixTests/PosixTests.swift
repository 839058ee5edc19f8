import Posix
import TestSupport
import Testing

@Suite(.temporaryFolder)
struct PosixTests {
  @Test
  func `a file is replaced as a whole`() throws {
    let path = TemporaryFolder.path("note")
    try Folder.replaceFile(path, with: Array("old".utf8))

    try Folder.replaceFile(path, with: Array("new text".utf8))

    let file = try FileDescriptor(opening: path, for: .read)
    #expect(try file.contents() == Array("new text".utf8))
    #expect(try Folder.names(in: TemporaryFolder.path) == ["note"])
    #expect(try FileStatus(of: path).mode == 0o600)
  }

  @Test
  func `a lock keeps out another opening of the same file`() throws {
    let path = TemporaryFolder.path("lock")
    try Folder.replaceFile(path, with: [])
    let mine = try FileDescriptor(opening: path, for: .readWrite)
    let other = try FileDescriptor(opening: path, for: .readWrite)

    #expect(try mine.tryLock())
    #expect(try !other.tryLock())
    #expect(try !other.lock(until: SystemClock.uptime + .milliseconds(5)))
    try mine.unlock()
    #expect(try other.tryLock())
  }

  @Test
  func `a watch wakes the one who waits, once, when the file grows`() throws {
    let path = TemporaryFolder.path("file")
    try Folder.replaceFile(path, with: [])
    let watch = try FileWatch(path)
    let file = try FileDescriptor(opening: path, for: .append)
    #expect(try Waiting.readable(among: [watch.number], timeout: .zero).isEmpty)

    try file.write([1])

    #expect(try Waiting.readable(among: [watch.number], timeout: .seconds(5)) == [watch.number])
    let news = [watch.drain(), watch.drain()]
    #expect(news == [true, false])
  }

  @Test
  func `several calls of a waker are one`() throws {
    let waker = try Waker()
    waker.wake()
    waker.wake()

    #expect(try Waiting.readable(among: [waker.number], timeout: .seconds(5)) == [waker.number])
    let news = [waker.drain(), waker.drain()]
    #expect(news == [true, false])
  }

  @Test
  func `waiting ends when the time is over`() throws {
    let waker = try Waker()
    let start = SystemClock.uptime

    #expect(try Waiting.readable(among: [waker.number], timeout: .microseconds(1500)).isEmpty)
    #expect(SystemClock.uptime - start >= .microseconds(1500))
  }

  @Test
  func `a link is not followed, and a folder is no file`() throws {
    let path = TemporaryFolder.path
    #expect(throws: SystemError.self) { _ = try FileDescriptor(opening: path, for: .read) }
    #expect(throws: SystemError.self) {
      _ = try FileDescriptor(opening: "/proc/self/exe", for: .read)
    }
  }

  @Test
  func `missing folders are made on the way`() throws {
    let path = TemporaryFolder.path("a/b/c")

    try Folder.createAll(path)
    try Folder.createAll(path)

    #expect(try FileStatus(of: path).isFolder)
    #expect(!(try Folder.create(path)))
  }

  @Test(arguments: [
    ("/a/b", "/a"), ("/a", "/"), ("a", "."), ("a/b/", "a"), ("/", "/"),
  ])
  func `the parent of a path is the folder it lies in`(path: String, parent: String) {
    #expect(Folder.parent(of: path) == parent)
  }

  @Test
  func `an error names the call, the file and the reason`() {
    let missing = TemporaryFolder.path("none")

    let error = #expect(throws: SystemError.self) {
      _ = try FileDescriptor(opening: missing, for: .read)
    }

    #expect(error?.isMissing == true)
    #expect(error?.description == "open \(missing): No such file or directory")
  }

  @Test
  func `a byte is found at or after an offset`() {
    let bytes: [UInt8] = [1, 2, 1, 3]

    #expect(bytes.span.firstIndex(of: 1, from: 0) == 0)
    #expect(bytes.span.firstIndex(of: 1, from: 1) == 2)
    #expect(bytes.span.firstIndex(of: 1, from: 3) == nil)
    #expect(bytes.span.firstIndex(of: 1, from: 9) == nil)
  }

  @Test
  func `the disk of the tests is not taken for a network`() throws {
    let kind = try FileSystemKind(of: TemporaryFolder.path)

    #expect(kind == .local || kind == .memory)
  }
}
