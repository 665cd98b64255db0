package vn.parindex.selfassessment;

import java.time.LocalDateTime;
import vn.parindex.ledger.Actor;

/** A document about to be attached: what to what, at which stage, by whom, when. */
record NewAttachment(AttachDocument what, AttachmentStage stage, Actor by, LocalDateTime at) {}
