package vn.parindex.identity.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import vn.parindex.shared.Roles;

/** The roles to tick, in the order of the yearly process. */
class RolesField extends CheckboxGroup<String> {

    RolesField() {
        setLabel(getTranslation("identity.RolesField.label"));
        setItems(Roles.ALL);
        setItemLabelGenerator(role -> getTranslation(RoleTexts.key(role)));
        addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        addClassName("identity-roles");
    }
}
