import Digests
import Testing

struct DigesterTests {
  // The examples of FIPS 180-4 for one block.
  @Test(arguments: [
    (
      Digester.Algorithm.sha256, "",
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    ),
    (.sha256, "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      .sha512, "abc",
      "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
        + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"
    ),
  ])
  func `a digest is the one of the standard`(
    algorithm: Digester.Algorithm, text: String, digest: String,
  ) {
    #expect(Digester.hex(Array(text.utf8), by: algorithm) == digest)
  }

  @Test func `bytes added in pieces give the digest of the whole, time after time`() {
    let digester = Digester(.sha512)
    let pieces: [[UInt8]] = [[0x61], [], [0x62, 0x63]]

    for piece in pieces { digester.add(piece.span) }
    let first = digester.finishInHex()
    digester.add(Array("abc".utf8).span)
    let second = digester.finishInHex()

    #expect(first == Digester.hex(Array("abc".utf8), by: .sha512))
    #expect(second == first)
  }
}
