package vn.parindex.council;

import java.math.BigDecimal;

/**
 * What the Council decided on one item.
 *
 * @param seen the version of the item that was on the screen
 * @param points only with {@link CouncilChoice#OTHER}
 */
public record DecideItem(ItemId item, long seen, CouncilChoice choice, BigDecimal points, String reason) {}
