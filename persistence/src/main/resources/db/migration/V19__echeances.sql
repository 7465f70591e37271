-- Ce que chaque ménage suivi doit avoir comme prochaine évaluation, et pour quand (EVA-1 à EVA-3). Une ligne par ménage ; tout
-- s’y refait des flashs, des évaluations, des prises en charge, des demandes et des reports.

INSERT INTO nomenclature_valeur (liste, code, parent, libelle, ordre, debut, fin, source) VALUES
  ('MOTIF_REPORT_EVALUATION', 'INJOIGNABLE', NULL, 'Ménage absent ou injoignable', 10, '2022-01-01', NULL, 'Notre choix'),
  ('MOTIF_REPORT_EVALUATION', 'DEMANDE_DU_MENAGE', NULL, 'À la demande du ménage', 20, '2022-01-01', NULL, 'Notre choix'),
  ('MOTIF_REPORT_EVALUATION', 'RENDEZ_VOUS', NULL, 'Rendez-vous déjà fixé', 30, '2022-01-01', NULL, 'Notre choix'),
  ('MOTIF_REPORT_EVALUATION', 'INTERPRETE', NULL, 'Interprète à trouver', 40, '2022-01-01', NULL, 'Notre choix'),
  ('MOTIF_REPORT_EVALUATION', 'REFERENT', NULL, 'Changement de référent', 50, '2022-01-01', NULL, 'Notre choix'),
  ('MOTIF_REPORT_EVALUATION', 'SERVICE', NULL, 'Service empêché', 60, '2022-01-01', NULL, 'Notre choix');

INSERT INTO reglage (code, valeur, debut) VALUES
  ('APPROFONDIE_MOIS', '2', '2022-01-01'),
  ('PEC_INITIALE_MOIS', '1', '2022-01-01'),
  ('EVALUATION_INTENSIF_MOIS', '3', '2022-01-01'),
  ('EVALUATION_REPORT_MOIS', '2', '2022-01-01'),
  ('ECHEANCE_PREAVIS_JOURS', '30', '2022-01-01');

-- Un report vaut pour une échéance : cette nature, partie de ce jour. L’évaluation faite, il ne vaut plus et se compte encore.
CREATE TABLE report_evaluation (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  menage_id  BIGINT      NOT NULL REFERENCES menage (id),
  nature     VARCHAR(15) NOT NULL,
  depuis     DATE        NOT NULL,
  jusque     DATE        NOT NULL,
  motif      VARCHAR(60) NOT NULL,
  auteur_id  BIGINT      NOT NULL REFERENCES compte (id),
  instant    DATETIME(6) NOT NULL,
  UNIQUE KEY report_evaluation_jour (menage_id, nature, depuis, jusque),
  CONSTRAINT report_nature CHECK (nature IN ('APPROFONDIE', 'ACTUALISATION')),
  CONSTRAINT report_jusque CHECK (jusque > depuis)
);

CREATE TABLE echeance (
  menage_id     BIGINT      NOT NULL PRIMARY KEY REFERENCES menage (id),
  siao_id       BIGINT      NOT NULL REFERENCES siao (id),
  structure_id  BIGINT      NULL REFERENCES structure (id),
  referent_id   BIGINT      NULL REFERENCES compte (id),
  nature        VARCHAR(15) NOT NULL,
  depuis        DATE        NOT NULL,
  prevue_le     DATE        NOT NULL,
  due_le        DATE        NOT NULL,
  reports       INT         NOT NULL,
  KEY echeance_siao (siao_id, due_le, menage_id),
  KEY echeance_structure (structure_id, due_le, menage_id),
  KEY echeance_referent (referent_id, due_le, menage_id),
  KEY echeance_lieux (siao_id, structure_id),
  CONSTRAINT echeance_nature CHECK (nature IN ('FLASH', 'APPROFONDIE', 'ACTUALISATION')),
  CONSTRAINT echeance_due CHECK (due_le >= prevue_le AND prevue_le >= depuis),
  CONSTRAINT echeance_reports CHECK (reports >= 0 AND (reports > 0 OR due_le = prevue_le))
);
