-- Qui suit un ménage, dans quel rôle et depuis quand (MEN-7) ; qui a corrigé une fiche en dernier, pour le dire à qui la
-- corrige en même temps (MEN-6).

CREATE TABLE suivi (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  menage_id    BIGINT       NOT NULL REFERENCES menage (id),
  role         VARCHAR(20)  NOT NULL,
  compte_id    BIGINT       NULL REFERENCES compte (id),
  structure_id BIGINT       NULL REFERENCES structure (id),
  nom          VARCHAR(80)  NULL,
  organisme    VARCHAR(120) NULL,
  contact      VARCHAR(120) NULL,
  debut        DATE         NOT NULL,
  fin          DATE         NULL,
  pose_par     BIGINT       NULL REFERENCES compte (id),
  pose_le      DATETIME(6)  NOT NULL,
  fini_par     BIGINT       NULL REFERENCES compte (id),
  menage_suivi BIGINT       AS (IF(fin IS NULL, menage_id, NULL)) PERSISTENT,
  UNIQUE KEY suivi_un_par_role (menage_suivi, role),
  KEY suivi_menage (menage_id, debut),
  KEY suivi_compte (compte_id),
  CONSTRAINT suivi_jours CHECK (fin IS NULL OR fin >= debut),
  CONSTRAINT suivi_qui CHECK ((nom IS NULL) <> (compte_id IS NULL AND structure_id IS NULL)),
  CONSTRAINT suivi_dehors CHECK (nom IS NULL OR (organisme IS NOT NULL AND contact IS NOT NULL))
);

-- Les référents d'avant : connus depuis que le ménage l'est, posés par personne que l'on sache.
INSERT INTO suivi (menage_id, role, compte_id, structure_id, debut, pose_le)
SELECT id, 'REFERENT_SOCIAL', referent_id, structure_referente_id,
       DATE(CONVERT_TZ(cree_le, '+00:00', '+01:00')), cree_le
FROM menage WHERE referent_id IS NOT NULL OR structure_referente_id IS NOT NULL;

ALTER TABLE personne
  ADD COLUMN corrigee_par BIGINT      NULL REFERENCES compte (id),
  ADD COLUMN corrigee_le  DATETIME(6) NULL;

ALTER TABLE menage
  ADD COLUMN corrige_par BIGINT      NULL REFERENCES compte (id),
  ADD COLUMN corrige_le  DATETIME(6) NULL;
