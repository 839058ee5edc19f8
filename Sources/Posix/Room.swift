// The room is named in Package.swift; its first walls are being raised.
