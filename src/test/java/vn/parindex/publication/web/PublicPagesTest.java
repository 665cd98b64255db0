package vn.parindex.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import vn.parindex.publication.Claims;
import vn.parindex.publication.PublishedResults;
import vn.parindex.publication.SampleSnapshot;
import vn.parindex.publication.Snapshot;
import vn.parindex.shell.DemonstrationMode;
import vn.parindex.shell.Texts;

/** The public pages without database and sign-in: what a reader gets for which address. */
class PublicPagesTest {

    private final PublishedResults results = mock(PublishedResults.class, CALLS_REAL_METHODS);
    private MockMvc mvc;

    @BeforeEach
    void publish2022() {
        doReturn(List.of(SampleSnapshot.PUBLICATION)).when(results).all();
        doReturn(SampleSnapshot.year2022()).when(results).snapshot(any());
        doReturn("{\"notice\":\"" + Snapshot.SIMULATED + "\"}").when(results).text(any());
        mvc = MockMvcBuilders.standaloneSetup(pages(), new PublicDownloads(results))
                .build();
    }

    @Test
    void showsTheLatestRankingOfProvincesInVietnamese() throws Exception {
        var html = page("/public/ranking");

        assertThat(html)
                .contains("<html lang=\"vi\"", "Xếp hạng cải cách hành chính năm 2022", "63 tỉnh, thành phố")
                .contains("Quyết định số 268/QĐ-BNV ngày 28/03/2023", "SHA-256", "ab".repeat(32))
                .contains("role=\"img\"", "aria-label=\"thẩm định ")
                .doesNotContain("<script", "??", "publication.");
    }

    @Test
    void saysOnEveryPageAndInEveryFileThatScoresAreSimulated() throws Exception {
        for (var address : List.of(
                "/public/ranking",
                "/public/ranking?lang=en",
                "/public/ranking?kind=ministry",
                "/public/agencies/92",
                "/public/agencies/92?lang=en",
                "/public/api/ranking.csv",
                "/public/api/ranking.json")) {
            assertThat(page(address)).as(address).contains("Dữ liệu mô phỏng / simulated data");
        }
    }

    @Test
    void speaksEnglishWhenAskedAndKeepsTheLanguageInItsLinks() throws Exception {
        var html = page("/public/ranking?lang=en");

        assertThat(html)
                .contains("<html lang=\"en\"", "Administrative reform ranking 2022", "Can Tho")
                .contains("/public/agencies/92?year=2022&amp;lang=en", "hreflang=\"vi\"")
                .doesNotContain("??", "publication.");
    }

    @Test
    void namesBothArchipelagosOnTheMapInBothLanguages() throws Exception {
        for (var language : List.of("vi", "en")) {
            assertThat(page("/public/ranking?lang=" + language))
                    .contains(">Quần đảo Hoàng Sa (Đà Nẵng)</a>", ">Quần đảo Trường Sa (Khánh Hòa)</a>");
        }
        assertThat(page("/public/ranking").split("class=\"pub-tile ")).hasSize(1 + 63 + 2);
    }

    @Test
    void listsAgenciesWithoutARankBelowTheOthers() throws Exception {
        var html = page("/public/ranking?kind=ministry");

        assertThat(html).contains("17 bộ, cơ quan ngang bộ", "Được đánh giá, không xếp hạng");
        assertThat(html.indexOf("Ủy ban Dân tộc")).isGreaterThan(html.indexOf("không xếp hạng"));
    }

    @Test
    void showsFieldsAndLeavesOfAnAgency() throws Exception {
        assertThat(page("/public/agencies/92?year=2022"))
                .contains("Thành phố Cần Thơ", "trên 63 tỉnh, thành phố", "Lĩnh vực 1", "Mục 1.1", "/12,00");
    }

    @Test
    void answersNotFoundInTheReadersLanguage() throws Exception {
        for (var address : List.of(
                "/public/ranking?year=1999",
                "/public/ranking?year=abc",
                "/public/ranking?kind=commune",
                "/public/agencies/ZZ",
                "/public/agencies/%3Cscript%3E")) {
            mvc.perform(get(URI.create(address + (address.contains("?") ? "&" : "?") + "lang=en")))
                    .andExpect(status().isNotFound())
                    .andExpect(header().string("Cache-Control", "no-store"))
                    .andExpect(result -> assertThat(text(result.getResponse()))
                            .contains("There is no such page")
                            .doesNotContain("<script"));
        }
    }

    @Test
    void tellsABrowserThatItHasThePageAlready() throws Exception {
        var first = mvc.perform(get("/public/ranking")).andReturn().getResponse();
        var tag = first.getHeader("ETag");

        assertThat(first.getHeader("Cache-Control")).contains("public", "max-age=60");
        mvc.perform(get("/public/ranking").header("If-None-Match", tag)).andExpect(status().isNotModified());
        assertThat(mvc.perform(get("/public/ranking?lang=en"))
                        .andReturn()
                        .getResponse()
                        .getHeader("ETag"))
                .isNotEqualTo(tag);
        assertThat(first.getCookies()).isEmpty();
    }

    @Test
    void saysThatNothingIsPublishedYet() throws Exception {
        doReturn(List.of()).when(results).all();

        assertThat(page("/public/ranking")).contains("Chưa có kết quả nào được công bố");
    }

    private String page(String address) throws Exception {
        return text(mvc.perform(get(URI.create(address)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse());
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    private PublicPages pages() {
        ObjectProvider<DemonstrationMode> none = mock(ObjectProvider.class);
        var frames = new PageFrames(none, true);
        return new PublicPages(
                results,
                new RankingPages(results, frames),
                new AgencyPages(results, frames),
                new FiguresPages(mock(Claims.class), frames),
                frames,
                new PageCache(),
                templates());
    }

    private static SpringTemplateEngine templates() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(new AbstractMessageSource() {
            @Override
            protected String getMessageInternal(String code, Object[] arguments, Locale locale) {
                return Texts.has(locale, code) ? Texts.of(locale, code, arguments) : null;
            }

            @Override
            protected MessageFormat resolveCode(String code, Locale locale) {
                return null;
            }
        });
        return engine;
    }
}
