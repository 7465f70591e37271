package fr.siao.compte;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marque un acte : ce qu'une personne peut faire. Il passe par le {@link Guichet}, qui vérifie le profil, ouvre le
 * périmètre, tient la transaction et laisse la trace.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Acte {
    /** Nom de l'acte dans la trace. */
    @Nonbinding
    String value();

    /** Un acte qui ne fait que lire. */
    @Nonbinding
    boolean lecture() default false;

    /** Un acte que l'on peut faire avant d'avoir changé un mot de passe provisoire. */
    @Nonbinding
    boolean avecMotDePasseProvisoire() default false;
}
