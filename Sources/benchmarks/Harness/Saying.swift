import Foundation

/// Says a line of the result, at once: who reads it may be another process, or impatient.
func say(_ text: String) {
  FileHandle.standardOutput.write(Data((text + "\n").utf8))
}

/// Says something beside the result, to the person who waits.
func complain(_ text: String) {
  FileHandle.standardError.write(Data((text + "\n").utf8))
}
