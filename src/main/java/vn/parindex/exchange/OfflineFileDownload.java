package vn.parindex.exchange;

/** A workbook to download. */
public record OfflineFileDownload(String fileName, byte[] content) {}
