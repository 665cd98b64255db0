-- The kinds of agency that the shipped sets below the national index measure.

INSERT INTO agency_kind (code, name_vi, name_en, plural_vi, plural_en) VALUES
    ('ONE_STOP_SHOP', 'Bộ phận một cửa cấp huyện', 'District one-stop shops', 'bộ phận một cửa cấp huyện',
        'district one-stop shops'),
    ('DEPARTMENT', 'Sở, ban, ngành cấp tỉnh', 'Departments of a province', 'sở, ban, ngành cấp tỉnh',
        'departments of a province');
